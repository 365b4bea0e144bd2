import { Link } from "react-router";
import { phoneScript } from "../../letters/words/phone-script.ts";
import { IncidentScript } from "../incident/incident-script.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import type { CallPage } from "./call-page.ts";
import { GuidancePanel } from "./guidance-panel.tsx";
import type { PersonLine } from "./person-lines.ts";
import type { Heard } from "./use-guidance.ts";

type Props = {
  person: PersonLine | undefined;
  school: CallPage["school"];
  staffName: string;
  guidance: CallPage["guidance"];
  incidents: CallPage["incidents"];
  plans: CallPage["plans"];
  /** What helps for the words that are being typed. */
  heard: Heard | null;
};

/** What a call-back is; what came of it is written down with the inquiry. */
const CallBackSteps = ({ person }: { person: PersonLine }) =>
  person.phone ? (
    <ol className="numbered">
      <li>
        Hang up. Ring <b className="figure">{person.phone}</b> from the file and ask for{" "}
        <bdi>{person.guardian}</bdi>.
      </li>
      <li>
        “{phoneScript.callBackOpen}” “{phoneScript.callBackAsk}”
      </li>
      <li>{phoneScript.callBackNever}</li>
      <li>Log the call, and say under “Verify who is asking” what came of it.</li>
    </ol>
  ) : (
    <> No number is on file: they come in with photo ID.</>
  );

/** Beside the call: what to say, who may hear what, and what the family has asked already. */
export const CallBeside = ({ person, school, staffName, guidance, incidents, plans, heard }: Props) => (
  <div className="flow beside">
    <section className="dangernow" role="alert">
      <h2>
        Danger: ring <span className="figure">{school.number}</span>
      </h2>
      <p>“{phoneScript.dangerYes(school.number)}”</p>
      <p>Log it now: the protocol opens at once.</p>
    </section>
    <IncidentScript incidents={incidents} />
    {person ? (
      <section aria-labelledby="who-it-is">
        <h2 id="who-it-is">
          <bdi>{person.guardian}</bdi>
        </h2>
        <p>
          {person.relation} of <bdi>{person.student}</bdi>, grade {person.grade}. On file:{" "}
          {person.phone ?? "no number"}
          {person.email ? `, ${person.email}` : ""}.
        </p>
        <p>
          <StateMark state={person.hears.state} word={person.hears.may} />
        </p>
        {plans
          .filter(({ guardian }) => person.value.startsWith(`${guardian}:`))
          .map(({ guardian, says }) => (
            <p key={guardian}>
              <b>How they are answered is set down.</b> {says}
            </p>
          ))}
        {person.open.length ? (
          <>
            <h3>Already open</h3>
            <ul className="flowlist">
              {person.open.map(({ reference, words }) => (
                <li key={reference}>
                  <Link to={`/desk/inquiries/${reference}`}>{reference}</Link> <span dir="auto">{words}</span>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className="soft">Nothing else is open for this family.</p>
        )}
      </section>
    ) : null}
    <section aria-labelledby="script">
      <h2 id="script">What to say</h2>
      <ol className="script">
        <li>“{phoneScript.greet(school.name, staffName)}”</li>
        {school.closed.map((says) => (
          <li key={says}>“{phoneScript.closed(says)}”</li>
        ))}
        <li>“{phoneScript.danger}”</li>
        {person ? null : <li>“{phoneScript.name}”</li>}
        {person?.phone ? null : <li>“{phoneScript.contact}”</li>}
        <li>“{phoneScript.restate("…")}”</li>
        {incidents.length > 0 ? <li>About what goes on: what stands above, word for word.</li> : null}
        {person ? (
          <li>
            About the child: “{phoneScript.callBack}”
            <CallBackSteps person={person} />
          </li>
        ) : (
          <li>About a child: “{phoneScript.neutral}”</li>
        )}
        <li>“{phoneScript.interpreter}”</li>
        <li>“{phoneScript.close}”</li>
      </ol>
    </section>
    <section aria-labelledby="how-they-sound">
      <h2 id="how-they-sound">How they sound</h2>
      <div aria-live="polite">{heard ? <GuidancePanel {...heard} /> : null}</div>
      {guidance.map(({ title, guided }) => (
        <GuidancePanel key={title} title={title} guided={guided} />
      ))}
    </section>
  </div>
);
