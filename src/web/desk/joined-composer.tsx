import { Link } from "react-router";
import { Section } from "../ui/section.tsx";
import { StrandedWords } from "./stranded-words.tsx";

/** Where the composer of an inquiry would be that goes on in another one. */
export const JoinedComposer = ({ reference }: { reference: string | null }) => (
  <div className="composer is-note">
    <Section title={reference ? `This goes on in ${reference}` : "This goes on in another inquiry"}>
      <p>
        Everything that is owed is owed there, and mail to it arrives there.
        {reference ? (
          <>
            {" "}
            <Link to={`/desk/inquiries/${reference}`}>Open {reference}</Link>
          </>
        ) : null}
      </p>
    </Section>
    <StrandedWords />
  </div>
);
