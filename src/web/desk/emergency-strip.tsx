import { Link } from "react-router";
import { Notice } from "../ui/notice.tsx";
import type { EmergencyWords } from "./emergency-words.ts";
import { useInquiry } from "./inquiry-provider.tsx";
import { StandDown } from "./stand-down.tsx";

/** An emergency above an inquiry that is read all the same: who has it, or that nobody has. */
export function EmergencyStrip({ emergency }: { emergency: EmergencyWords }) {
  const { page } = useInquiry();
  const { confirmed } = emergency;
  return (
    <Notice
      kind="missed"
      title={
        confirmed
          ? confirmed.isMine
            ? `You have this emergency; you took it ${confirmed.when}.`
            : `Handed over to ${confirmed.by} ${confirmed.when}.`
          : "Nobody has this emergency yet."
      }
    >
      {confirmed ? <StandDown emergency={emergency} /> : null}
      <p>
        <Link to={page.at}>Back to the protocol</Link>
      </p>
    </Notice>
  );
}
