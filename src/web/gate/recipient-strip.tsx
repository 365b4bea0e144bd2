import { StateShape } from "../ui/state-shape.tsx";
import type { RecipientLine } from "./recipient-lines.ts";

/** Who will read it, who they are to the child, and what each of them may receive now. */
export const RecipientStrip = ({ recipients }: { recipients: readonly RecipientLine[] }) => (
  <ul className="recipients strip" aria-label="Who will read this" aria-live="polite">
    {recipients.map(({ key, name, relation, state, may, because }) => (
      <li key={key} className={state}>
        <span>
          <b>
            <bdi>{name}</bdi>
          </b>
          <span className="sub">{relation}</span>
        </span>
        <span className={`mark ${state}`}>
          <StateShape state={state} />
          {may}
        </span>
        {because ? <span className="why sub">{because}</span> : null}
      </li>
    ))}
  </ul>
);
