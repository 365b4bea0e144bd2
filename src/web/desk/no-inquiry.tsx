import { isRouteErrorResponse, Link, useRouteError } from "react-router";
import { Empty } from "../ui/empty.tsx";

/** What stands in the frame when an inquiry is not there, or not the viewer's, which look the same. */
export function NoInquiry() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error) || error.status !== 404) throw error;
  return (
    <div className="reading">
      <h1>This inquiry is not here</h1>
      <Empty
        title="Perhaps it was typed differently, or it is with somebody else."
        says="A reference has eight letters and digits, such as K7QM-2WXD. Ask your office if it should be yours."
      />
      <p>
        <Link to="/desk">Back to what is owed today</Link>
      </p>
    </div>
  );
}
