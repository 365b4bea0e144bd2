import { Link } from "react-router";
import type { Way } from "../../letters/gate/ways.ts";
import { checkForm } from "../identity/check-form-id.ts";
import { Button } from "../ui/button.tsx";

type Props = {
  ways: readonly string[];
  at: string;
  /** A check can go to the address on file: one press sends it, by the form that stands under “Who is asking”. */
  hasCheck?: boolean;
  /** Where the words of the form stand, and where it is said to send it without them; a reply's when it is not said. */
  fields?: { words: string; without: string };
};

/** The lawful ways on from a stop, as buttons; what has to be typed is asked for where it stands. */
export function WaysOn({ ways, at, hasCheck = false, fields = ofReply }: Props) {
  const shown = ways.filter((way): way is Way => way in words);
  if (shown.length === 0) return null;
  return (
    <nav className="ways" aria-label="Ways on">
      <p>What you can do:</p>
      <ul className="buttons">
        {shown.map((way) => {
          const { says, to } = words[way];
          const address = to(at, fields);
          if (way === "verify" && hasCheck)
            return (
              <li key={way}>
                <Button manner="quiet" form={checkForm}>
                  {says}
                </Button>
              </li>
            );
          return (
            <li key={way}>
              {address.startsWith("#") ? (
                <a className="button quiet" href={address}>
                  {says}
                </a>
              ) : (
                <Link className="button quiet" to={address} preventScrollReset>
                  {says}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const ofReply = { words: "text", without: "text" };
type To = (at: string, fields: typeof ofReply) => string;
const words: Record<Way, { says: string; to: To }> = {
  verify: { says: "Verify who is asking first", to: () => "#identity" },
  remove_recipient: { says: "Take this recipient out", to: () => "#copyTo" },
  confirm_address: { says: "Confirm the address", to: () => "#copyReason" },
  narrow: { says: "Narrow it to what may be told", to: (_, { words }) => `#${words}` },
  without_words: { says: "Send it without your words", to: (_, { without }) => `#${without}` },
  neutral: { says: "Use the neutral text", to: (at) => `${at}?write=reply&text=neutral` },
  ask_privacy_officer: { says: "Ask the privacy officer", to: () => "#ask-officer" },
};
