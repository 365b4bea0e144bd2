import { StateMark } from "../ui/state-mark.tsx";
import type { FileLine } from "./seen-lines.ts";

/** The files of a mail: what each is, what was found, and the way to it. */
export const FileList = ({ files, label }: { files: readonly FileLine[]; label: string }) => (
  <ul className="filelist" aria-label={label}>
    {files.map((file) => (
      <li key={file.nth} className={file.apart ? "is-apart" : undefined}>
        {file.picture ? (
          <img src={file.picture} alt={`${file.name}, made small`} loading="lazy" width={96} height={72} />
        ) : null}
        <div>
          <p>
            {file.href ? (
              <a href={file.href} download>
                <bdi>{file.name}</bdi>
              </a>
            ) : (
              <b>
                <bdi>{file.name}</bdi>
              </b>
            )}{" "}
            <span className="soft small">
              <bdi>{file.about}</bdi>
            </span>
          </p>
          {file.invitation ? <p dir="auto">{file.invitation}</p> : null}
          {file.warnings.map((warning) => (
            <p key={warning} className="warning">
              <bdi>{warning}</bdi>
            </p>
          ))}
          {file.apart ? (
            <p className="warning">
              {file.apart.because} It is set apart. Ask your IT.{" "}
              <a href={file.apart.at}>
                The administrator can take it<span className="unseen">: file {file.nth}</span>
              </a>
            </p>
          ) : null}
          <FileMore file={file} />
          <div className="small marks">
            <StateMark {...file.scan} />
            <details>
              <summary>SHA-256</summary>
              <code>{file.sha256}</code>
            </details>
          </div>
        </div>
      </li>
    ))}
  </ul>
);

const FileMore = ({ file: { holds, text } }: { file: FileLine }) => (
  <>
    {holds ? (
      <>
        {holds.warning ? <p className="warning">{holds.warning}</p> : null}
        <details>
          <summary>{holds.says}</summary>
          <ul className="entries">
            {holds.entries.map(({ name, size }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files of an archive may have one name
              <li key={at}>
                <bdi>{name}</bdi> <span className="soft">{size}</span>
              </li>
            ))}
          </ul>
        </details>
      </>
    ) : null}
    {text ? (
      <details>
        <summary>Open as text</summary>
        <p className="words" dir="auto">
          {text}
        </p>
      </details>
    ) : null}
  </>
);
