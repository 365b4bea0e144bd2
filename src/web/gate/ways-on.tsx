import { Link } from "react-router";
import type { Way } from "../../letters/gate/ways.ts";
import { checkForm } from "../identity/check-form-id.ts";
import { Button } from "../ui/button.tsx";

type Props = {
  ways: readonly string[];
  at: string;
  /** A check can go to the address on file: one press sends it, by the form that stands under “Who is asking”. */
  hasCheck?: boolean;
};

/** The lawful ways on from a stop, as buttons; what has to be typed is asked for where it stands. */
export function WaysOn({ ways, at, hasCheck = false }: Props) {
  const shown = ways.filter((way): way is Way => way in words);
  if (shown.length === 0) return null;
  return (
    <nav className="ways" aria-label="Ways on">
      <p>What you can do:</p>
      <ul className="buttons">
        {shown.map((way) => {
          const { says, to } = words[way];
          const address = to(at);
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

const words: Record<Way, { says: string; to: (at: string) => string }> = {
  verify: { says: "Verify who is asking first", to: () => "#identity" },
  remove_recipient: { says: "Take this recipient out", to: () => "#copyTo" },
  confirm_address: { says: "Confirm the address", to: () => "#copyReason" },
  narrow: { says: "Narrow it to what may be told", to: () => "#text" },
  neutral: { says: "Use the neutral text", to: (at) => `${at}?write=reply&text=neutral` },
  ask_privacy_officer: { says: "Ask the privacy officer", to: () => "#ask-officer" },
};
