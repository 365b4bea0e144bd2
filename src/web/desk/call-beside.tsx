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

/** What the clerk does about a child once the call is over, and says to nobody; what came of it is noted with the inquiry. */
const AfterTheCall = ({ person }: { person: PersonLine | undefined }) => (
  <section aria-labelledby="after-the-call">
    <h2 id="after-the-call">If it is about a child, after the call</h2>
    {person?.phone ? (
      <ol className="numbered">
        <li>
          Ring <b className="figure">{person.phone}</b> from the file and ask for <bdi>{person.guardian}</bdi>
          .
        </li>
        <li>
          “{phoneScript.callBackOpen}” “{phoneScript.callBackAsk}”
        </li>
        <li>{phoneScript.callBackNever}</li>
        <li>Log the call, and say under “Verify who is asking” what came of it.</li>
      </ol>
    ) : (
      <p>
        {person ? "No number is on file." : "Nobody on file is chosen."} Log the call and ring nobody: they
        come in with photo ID. Never ring the number that they told you to speak about a child.
      </p>
    )}
  </section>
);

/**
 * Beside the call: what to say, who may hear what, and what the family has asked already. What to say does not change with
 * who is chosen, so that no caller hears a difference between what is on file of one family and of another.
 */
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
        <li>“{phoneScript.name}”</li>
        <li>“{phoneScript.contact}”</li>
        <li>“{phoneScript.restate("[say it back]")}”</li>
        {incidents.length > 0 ? <li>About what goes on: what stands above, word for word.</li> : null}
        <li>About a child: “{phoneScript.aboutAChild}”</li>
        <li>“{phoneScript.interpreter}”</li>
        <li>“{phoneScript.close}”</li>
      </ol>
    </section>
    <AfterTheCall person={person} />
    <section aria-labelledby="how-they-sound">
      <h2 id="how-they-sound">How they sound</h2>
      <div aria-live="polite">{heard ? <GuidancePanel {...heard} /> : null}</div>
      {guidance.map(({ title, guided }) => (
        <GuidancePanel key={title} title={title} guided={guided} />
      ))}
    </section>
  </div>
);
