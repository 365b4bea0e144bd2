import { AsWritten } from "./as-written.tsx";
import { FileList } from "./file-list.tsx";
import type { SeenLines } from "./seen-lines.ts";

/** What a mail holds beside its words. */
export const MailSeen = ({ says, page, files, inline, isInfected }: SeenLines) => (
  <div className="mailseen">
    {says.map((one) => (
      <p key={one} className="soft small">
        {one}
      </p>
    ))}
    {page ? <AsWritten {...page} /> : null}
    {files.length ? <FileList files={files} label="Files of this mail" /> : null}
    {inline.length ? (
      <details className="inline">
        <summary>
          {inline.length === 1 ? "1 picture in its words" : `${inline.length} pictures in its words`}
        </summary>
        <FileList files={inline} label="Pictures in the words of this mail" />
      </details>
    ) : null}
    {isInfected ? (
      <p className="soft small">The mail as it came is not handed out, because a file of it has a virus.</p>
    ) : null}
  </div>
);
