import { Link } from "react-router";
import { Notice } from "../ui/notice.tsx";

/** Where the composer of an inquiry would be that goes on in another one. */
export const JoinedComposer = ({ reference }: { reference: string | null }) => (
  <Notice
    kind="info"
    title={reference ? `This goes on in ${reference}.` : "This goes on in another inquiry."}
  >
    <p>
      Everything that is owed is owed there, and the parent’s link leads there.
      {reference ? (
        <>
          {" "}
          <Link to={`/desk/inquiries/${reference}`}>Open {reference}</Link>
        </>
      ) : null}
    </p>
  </Notice>
);
