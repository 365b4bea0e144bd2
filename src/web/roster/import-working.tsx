import { Link } from "react-router";
import { useWhile } from "../desk/use-while.ts";
import { Notice } from "../ui/notice.tsx";

/** While an import is written or taken back. The page looks again by itself, or by its link where scripts are off. */
export function ImportWorking({ id, isBack, since }: { id: string; isBack: boolean; since: string }) {
  useWhile(true);
  return (
    <div role="status">
      <Notice kind="info" title={isBack ? "It is being taken back." : "It is being written."}>
        <p>
          Since {since}. A hundred thousand students take about a minute; all of it is written at once, or
          nothing. You may leave this page and come back.
        </p>
        <p>
          <Link to={`?id=${id}&done=working`}>Look again</Link>
        </p>
      </Notice>
    </div>
  );
}
