import { data } from "react-router";
import { deskOf } from "../desk/desk-of.ts";
import { whenWords } from "../desk/when-words.ts";
import { Button } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { Route } from "./+types/set-apart.ts";
import { seenLines } from "./seen-lines.ts";

export const meta: Route.MetaFunction = () => [{ title: "A file that was set apart" }];

export async function loader({ params, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const found = await desk.fileApart(viewer, params.id, Number(params.nth) || 0);
  if (!found) throw data("There is no file here that was set apart.", 404);
  const { calendar } = await desk.school(viewer);
  const clock = { zone: calendar.tz, now: desk.now() };
  const mail = { files: [found.file], page: null, protection: null, asksReceipt: false, hasScanner: true };
  const { files } = seenLines(mail, "", params.id, clock);
  return {
    file: files[0] ?? null,
    came: whenWords(found.at, clock),
    to: `/desk/files/${params.id}/${params.nth}/taking`,
  };
}

/** One file that nobody but the administrator may take, who says why. */
export default function SetApart({ loaderData: { file, came, to } }: Route.ComponentProps) {
  if (!file) return null;
  return (
    <div className="flow reading">
      <h1>A file that was set apart</h1>
      <Notice kind="missed" title="It may do harm when it is opened.">
        <p>
          Take it only to look at it on a machine that is made for that. What you take, and why, is kept with
          your name.
        </p>
      </Notice>
      <Facts
        facts={[
          { name: "Name", value: <bdi>{file.name}</bdi> },
          { name: "What it is", value: <bdi>{file.about}</bdi> },
          { name: "Why it is apart", value: [file.apart?.because, ...file.warnings].join(" ") },
          { name: "Scanner", value: file.scan.word },
          { name: "Came", value: came },
          { name: "SHA-256", value: <code className="digest">{file.sha256}</code> },
        ]}
      />
      <form method="post" action={to} className="flow">
        <TextArea
          id="reason"
          name="reason"
          label="Why you take it"
          rows={2}
          minLength={5}
          maxLength={2000}
          required
        />
        <Button manner="quiet">Take the file</Button>
      </form>
    </div>
  );
}
