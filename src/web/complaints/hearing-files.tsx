import { data, Form, Link, redirect } from "react-router";
import { largestHearingFile } from "../../channels/form/hearing-file.ts";
import { deskOf } from "../desk/desk-of.ts";
import { formParts } from "../form-parts.ts";
import { scanWords, sizeWords } from "../mail/seen-lines.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/hearing-files.ts";

export const meta: Route.MetaFunction = ({ params }) => [
  { title: `Files of the hearing ${params.reference}` },
];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const { reference } = params;
  const found = await desk.hearing.files(viewer, reference);
  if (!found) throw data(`There is no inquiry ${reference} here.`, 404);
  return {
    ...{ reference: reference.toUpperCase(), isSet: found.isSet },
    files: found.files.map(({ id, name, size, sha256, scan, virus }) => ({
      ...{ id, name, sha256, isApart: scan === "infected", about: sizeWords(size) },
      scan: scanWords({ scan, virus }, found.hasScanner),
    })),
    isAdded: new URL(request.url).searchParams.has("added"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  if (!(await desk.hearing.files(viewer, params.reference)))
    throw data(`There is no inquiry ${params.reference} here.`, 404);
  let became: Awaited<ReturnType<typeof desk.hearing.add>> = { wrong: "Please choose a file first." };
  for await (const { name, file, content } of formParts(request)) {
    if (name !== "file" || !file) continue;
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of content) {
      if (size <= largestHearingFile) pieces.push(piece);
      size += piece.length;
    }
    became = await desk.hearing.add(viewer, params.reference, file, Buffer.concat(pieces));
    break;
  }
  if (!became) throw data(`There is no inquiry ${params.reference} here.`, 404);
  if ("wrong" in became) return data(became, 409);
  return redirect(`/desk/inquiries/${params.reference}/hearing-files?added`, 303);
}

/** Minutes and what was shown at a hearing, as files: for the staff who may know of the complaint, and nobody else. */
export default function HearingFiles({ loaderData, actionData }: Route.ComponentProps) {
  const { reference, files, isSet, isAdded } = loaderData;
  const wrong = actionData && "wrong" in actionData ? actionData.wrong : null;
  return (
    <div className="flow reading">
      <h1>Files of the hearing</h1>
      <p>
        <Link to={`/desk/inquiries/${reference}`}>Back to {reference}</Link>
      </p>
      {isAdded && !wrong ? <Notice kind="met" title="It is in the record." isAnswer /> : null}
      <ErrorSummary title="This was not added." errors={wrong ? [{ id: "file", says: wrong }] : []} />
      {files.length > 0 ? (
        <ul className="filelist" aria-label="Files of the hearing">
          {files.map(({ id, name, about, sha256, scan, isApart }) => (
            <li key={id} className={isApart ? "is-apart" : undefined}>
              <div>
                <p>
                  {isApart ? (
                    <b>
                      <bdi>{name}</bdi>
                    </b>
                  ) : (
                    <a href={`/desk/inquiries/${reference}/hearing-files/${id}`} download>
                      <bdi>{name}</bdi>
                    </a>
                  )}{" "}
                  <span className="soft small">{about}</span>
                </p>
                {isApart ? <p className="warning">It is handed out to nobody. Ask your IT.</p> : null}
                <div className="small marks">
                  <StateMark {...scan} />
                  <details>
                    <summary>SHA-256</summary>
                    <code>{sha256}</code>
                  </details>
                </div>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p>No file was added. Minutes and what was shown at the hearing will stand here.</p>
      )}
      {isSet ? (
        <Section title="Add a file">
          <Form method="post" encType="multipart/form-data" className="flow">
            <Field
              id="file"
              name="file"
              type="file"
              accept=".pdf,image/png,image/jpeg,image/webp,image/tiff,image/heic"
              label="A PDF or a picture, up to 12 MB"
              help="Read by staff who may know of the complaint, never by whom it is about. The parent is not shown it here."
              error={wrong ?? undefined}
              required
            />
            <div className="buttons">
              <Button>Add it to the record</Button>
            </div>
          </Form>
        </Section>
      ) : null}
    </div>
  );
}
