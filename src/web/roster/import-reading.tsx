import { Link } from "react-router";
import { useWhile } from "../desk/use-while.ts";
import { Notice } from "../ui/notice.tsx";

/** While the files are read: how far it is. The page looks again by itself, or by its link where scripts are off. */
export function ImportReading({ id, lines, isSilent }: { id: string; lines: string; isSilent: boolean }) {
  useWhile(!isSilent);
  if (isSilent)
    return (
      <Notice kind="missed" title="Reading this was cut short. Nothing has been changed.">
        <p>
          Please <Link to="/desk/roster">bring the files again</Link>.
        </p>
      </Notice>
    );
  return (
    <div role="status">
      <Notice kind="info" title="The files are being read.">
        <p>{lines} lines until now. Nothing is written meanwhile; you may leave this page and come back.</p>
        <p>
          <Link to={`?id=${id}`}>Look again</Link>
        </p>
      </Notice>
    </div>
  );
}
