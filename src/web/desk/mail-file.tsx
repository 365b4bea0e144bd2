import { data, Form, Link, redirect } from "react-router";
import type { Brought } from "../../channels/mail/bring-mails.ts";
import { formParts } from "../form-parts.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Notice } from "../ui/notice.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/mail-file.ts";
import { deskOf } from "./desk-of.ts";
import { plural } from "./left-words.ts";

export const meta: Route.MetaFunction = () => [{ title: "A mail as a file" }];

const nothing: Brought = { taken: 0, known: 0, tooLong: 0, none: 0, isCut: false };

export async function loader({ request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  if (!asked.has("taken")) return { says: null };
  const count = (name: string) =>
    Math.min(100_000, Math.max(0, Number.parseInt(asked.get(name) ?? "0", 10) || 0));
  return {
    says: broughtWords({
      ...{ taken: count("taken"), known: count("known"), tooLong: count("tooLong"), none: count("none") },
      isCut: asked.has("cut"),
    }),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  let far: Brought | null = nothing;
  let files = 0;
  for await (const { name, file, content } of formParts(request)) {
    if (name !== "files" || !file || !far || far.isCut) continue;
    files++;
    far = await desk.bring(viewer, content, far);
  }
  if (!far || files === 0) return data({ problem: "Please choose a file first." });
  const { taken, known, tooLong, none, isCut } = far;
  if (taken + known === 0)
    return data(
      { problem: "No mail was found in it. Please save the mail as .eml, or a folder as mbox." },
      422,
    );
  const said = new URLSearchParams(
    Object.entries({ taken, known, tooLong, none }).map(([name, count]) => [name, String(count)]),
  );
  return redirect(`/desk/mail/file?${said}${isCut ? "&cut" : ""}`, 303);
}

function broughtWords({ taken, known, tooLong, none, isCut }: Brought): { title: string; more: string[] } {
  return {
    title:
      taken === 0
        ? "Nothing new: every mail in it was here already."
        : `${plural(taken, "mail")} ${taken === 1 ? "was" : "were"} taken in, and ${taken === 1 ? "is" : "are"} being read.`,
    more: [
      ...(taken > 0 && known > 0
        ? [
            `${plural(known, "mail")} ${known === 1 ? "was" : "were"} here already, and ${known === 1 ? "was" : "were"} not taken twice.`,
          ]
        : []),
      ...(tooLong > 0 ? [`Of ${plural(tooLong, "mail")} only the beginning was kept: too long.`] : []),
      ...(none > 0 ? [`${plural(none, "piece")} of it ${none === 1 ? "was" : "were"} no mail.`] : []),
      ...(isCut
        ? ["There are more than 5,000 mails in it. Please bring the rest in files of their own."]
        : []),
    ],
  };
}

/** A mail that somebody of the staff was given as a file becomes an inquiry like any other. */
export default function MailFile({ loaderData, actionData }: Route.ComponentProps) {
  const { says } = loaderData;
  const problem = actionData?.problem;
  return (
    <div className="flow reading">
      <h1>A mail as a file</h1>
      <p>
        A mail that came to somebody’s own mailbox, or a whole folder of them. Each becomes an inquiry as if
        it had just come, and its writer is answered as always.
      </p>
      {says && !problem ? (
        <Notice kind={says.title.startsWith("Nothing") ? "info" : "met"} title={says.title} isAnswer>
          {says.more.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </Notice>
      ) : null}
      <ErrorSummary title="Nothing was taken in." errors={problem ? [{ id: "files", says: problem }] : []} />
      <Form method="post" encType="multipart/form-data" className="flow" reloadDocument>
        <Field
          id="files"
          type="file"
          multiple
          required
          accept=".eml,.mbox,.mbx,message/rfc822,application/mbox"
          label="The file"
          help="One or several .eml files, or an mbox. Up to 512 megabytes and 5,000 mails at once. A mail that is here already is not taken twice."
          error={problem}
        />
        <div className="buttons">
          <Button>Take it in</Button>
        </div>
      </Form>
      <p>
        <Link to="/desk/mail">Back to the mail to look at</Link>
      </p>
    </div>
  );
}
