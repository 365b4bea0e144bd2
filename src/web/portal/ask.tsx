import { data, Form } from "react-router";
import { backstageContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import { Button } from "../ui/button.tsx";
import { PortalFrame } from "../ui/portal-frame.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { Route } from "./+types/ask.ts";
import { languages } from "./languages.ts";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = () => [{ title: "Ask the school" }];

export const loader = ({ context }: Route.LoaderArgs) => ({
  schoolName: context.get(backstageContext).config.schoolName,
});

export async function action({ request }: Route.ActionArgs) {
  const question = String((await request.formData()).get("question") ?? "").trim();
  if (!question) return data({ question, error: "Please write your question. A sentence is enough." }, 422);
  throw data("Questions cannot be received yet.", 503);
}

export default function Ask({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <PortalFrame
      schoolName={loaderData.schoolName}
      language="en"
      languages={languages("/ask")}
      languagesWord="Languages"
      skipWord="Skip to the page"
    >
      <h1>What would you like to ask?</h1>
      <Form method="post" className="flow">
        <TextArea
          id="question"
          label="Your question"
          help="In your own language, if you like."
          error={actionData?.error}
          defaultValue={actionData?.question}
        />
        <Button>Send</Button>
      </Form>
    </PortalFrame>
  );
}
