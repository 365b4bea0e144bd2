import { Form, redirect } from "react-router";
import { sessionCookie } from "../cookie.ts";
import { formOf } from "../form-of.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Table } from "../ui/table.tsx";
import type { Route } from "./+types/sessions.ts";
import { deskOf } from "./desk-of.ts";
import { roleWords } from "./desk-words.ts";
import { whenWords } from "./when-words.ts";

export const meta: Route.MetaFunction = () => [{ title: "Your sessions" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const { calendar } = await desk.school(viewer);
  const clock = { zone: calendar.tz, now: desk.now() };
  const sessions = await desk.sessions(viewer, sessionCookie(request) ?? "");
  return {
    name: `${viewer.name}, ${viewer.title}`,
    roles: viewer.roles.map((role) => roleWords[role] ?? role).join(", "),
    ended: new URL(request.url).searchParams.has("ended"),
    sessions: sessions.map(({ digest, device, madeAt, seenAt, current }) => ({
      ...{ digest, device, current },
      made: whenWords(madeAt, clock),
      seen: whenWords(seenAt, clock),
    })),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { desk, viewer } = deskOf(context);
  const which = String((await formOf(request)).get("session") ?? "");
  await desk.signOut(viewer, sessionCookie(request) ?? "", which);
  return redirect("/desk/sessions?ended", 303);
}

export default function Sessions({ loaderData: { name, roles, sessions, ended } }: Route.ComponentProps) {
  return (
    <div className="flow reading">
      <h1>Your sessions</h1>
      <p>
        {name}. Role: {roles}.
      </p>
      {ended ? <Notice kind="met" title="The session has ended." isAnswer /> : null}
      <Table
        caption="Where you are signed in"
        lines={sessions}
        keyOf={({ digest }) => digest}
        columns={[
          { head: "Device", cell: ({ device }) => device },
          { head: "Since", cell: ({ made }) => made },
          { head: "Last seen", cell: ({ seen }) => seen },
          {
            head: "End it",
            cell: ({ digest, device, current }) =>
              current ? (
                <b>This one</b>
              ) : (
                <Form method="post">
                  <input type="hidden" name="session" value={digest} />
                  <Button manner="quiet" aria-label={`End the session of ${device}`}>
                    End
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      <p className="soft">
        A session ends by itself after an hour without use, and after twelve hours in any case.
      </p>
    </div>
  );
}
