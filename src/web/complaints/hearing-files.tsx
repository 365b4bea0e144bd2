import { data, Form, Link, redirect } from "react-router";
import { largestHearingFile } from "../../channels/form/hearing-file.ts";
import { deskOf } from "../desk/desk-of.ts";
import { formParts } from "../form-parts.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/hearing-files.ts";

export const meta: Route.MetaFunction = ({ params }) => [
  { title: `Files of the hearing ${params.reference}` },
];

export async function loader({ params, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const { reference } = params;
  const found = await desk.hearing.files(viewer, reference);
  if (!found) throw data(`There is no inquiry ${reference} here.`, 404);
  return { reference: reference.toUpperCase(), ...found };
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
  return redirect(`/desk/inquiries/${params.reference}/hearing-files`, 303);
}

/** Minutes and what was shown at a hearing, as files: for the staff who may know of the complaint, and nobody else. */
export default function HearingFiles({ loaderData, actionData }: Route.ComponentProps) {
  const { reference, files, isSet } = loaderData;
  const wrong = actionData && "wrong" in actionData ? actionData.wrong : null;
  return (
    <div className="flow reading">
      <h1>Files of the hearing</h1>
      <p>
        <Link to={`/desk/inquiries/${reference}`}>Back to {reference}</Link>
      </p>
      <ErrorSummary title="This was not added." errors={wrong ? [{ id: "file", says: wrong }] : []} />
      {files.length > 0 ? (
        <ul>
          {files.map(({ id, name, size }) => (
            <li key={id}>
              <a href={`/desk/inquiries/${reference}/hearing-files/${id}`} download>
                <bdi>{name}</bdi>
              </a>{" "}
              <span className="soft">{Math.ceil(size / 1024)} KB</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>No file was added. Minutes and what was shown at the hearing will stand here.</p>
      )}
      {isSet ? (
        <Form method="post" encType="multipart/form-data" className="flow">
          <Field
            id="file"
            name="file"
            type="file"
            accept=".pdf,image/png,image/jpeg,image/webp,image/tiff,image/heic"
            label="A file"
            help="A PDF or a picture, up to 12 MB. Read by staff who may know of the complaint, never by whom it is about; the parent is not shown it here."
            error={wrong ?? undefined}
            required
          />
          <div className="buttons">
            <Button>Add it to the record</Button>
          </div>
        </Form>
      ) : null}
    </div>
  );
}
