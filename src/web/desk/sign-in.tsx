import { data, Form, redirect } from "react-router";
import { backstageContext } from "../context.ts";
import { setSession } from "../cookie.ts";
import { formOf } from "../form-of.ts";
import type { Handle } from "../handle.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Field } from "../ui/text-field.tsx";
import type { Route } from "./+types/sign-in.ts";
import { deskHome } from "./desk-home.ts";
import { deviceOf } from "./device-of.ts";
import { ourPath } from "./our-path.ts";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = () => [{ title: "Sign in" }];

export const loader = ({ request, context }: Route.LoaderArgs) => ({
  to: ourPath(new URL(request.url).searchParams.get("to")) ?? "",
  demo: context.get(backstageContext).config.demo,
});

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, config } = context.get(backstageContext);
  const form = await formOf(request);
  const said = (name: string) => String(form.get(name) ?? "");
  const email = said("email").slice(0, 254);
  const device = deviceOf(request.headers.get("user-agent") ?? "");
  const done = await desk.signIn({ email, password: said("password").slice(0, 1_000), device });
  if (done === "wrong")
    return data(
      { email, says: "This e-mail address and password do not belong together. Please try again." },
      401,
    );
  if (done === "too many") {
    const minutes = 15 - (Math.floor(Date.parse(desk.now()) / 60_000) % 15);
    const wait = minutes === 1 ? "one minute" : `${minutes} minutes`;
    return data(
      { email, says: `Too many tries for this address. Please wait ${wait}, then try again.` },
      429,
    );
  }
  return redirect(ourPath(said("to")) ?? deskHome(done.viewer.roles), {
    status: 303,
    headers: { "set-cookie": setSession(done.token, config.publicOrigin) },
  });
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <main className="signin flow">
      <h1>Sign in to the desk</h1>
      {actionData ? <Notice kind="missed" title={actionData.says} isAnswer /> : null}
      <Form method="post" className="flow">
        <input type="hidden" name="to" value={loaderData.to} />
        <Field
          id="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          defaultValue={actionData?.email}
          required
          autoFocus={!actionData}
        />
        <Field id="password" label="Password" type="password" autoComplete="current-password" required />
        <Button>Sign in</Button>
      </Form>
      <p className="soft">
        For the school’s staff. If you are a parent, you need no account: <a href="/">ask the school here</a>.
      </p>
    </main>
  );
}
