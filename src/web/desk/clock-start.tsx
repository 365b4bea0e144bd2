import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import { Field } from "../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

type Suggested = {
  name: string;
  plain: string;
  law: string;
  words: readonly string[];
  starts: string;
  beforeMeeting: boolean;
  asksStart: boolean;
};

/** A clock that the parent's words point to: what led to it stands there, and a person starts it or leaves it. */
export function SuggestedClock({ clock }: { clock: Suggested }) {
  const { page } = useInquiry();
  return (
    <ActForm act="clock" about={clock.name} className="suggested">
      {({ problem, value, busy }) => (
        <div className="flow">
          <p>
            <input type="hidden" name="clock" value={clock.name} />
            <b>Suggested:</b> {clock.plain}{" "}
            <span className="soft small">
              <span className="lawname">{clock.name}</span>, {clock.law}
            </span>
          </p>
          <p className="soft small">Counts from: {clock.starts.replace(/^T/, "t")}.</p>
          <p className="small">
            The parent’s words:{" "}
            {clock.words.map((word, at) => (
              <span key={word}>
                {at ? ", " : ""}“<bdi>{word}</bdi>”
              </span>
            ))}
          </p>
          {clock.beforeMeeting ? (
            <Field
              id={`meeting-${clock.name}`}
              name="meeting"
              type="date"
              label="Day of the meeting or hearing"
              defaultValue={value("meeting")}
              error={problem("meeting")}
              required
            />
          ) : null}
          {clock.asksStart ? (
            <div className="flow">
              <Field
                id={`from-${clock.name}`}
                name="from"
                type="date"
                label="It counts from"
                max={page.today}
                defaultValue={value("from")}
                error={problem("from")}
                required
              />
              <Field
                id={`from-time-${clock.name}`}
                name="fromTime"
                type="time"
                label="At what time"
                defaultValue={value("fromTime")}
                error={problem("fromTime")}
                optional="optional"
              />
            </div>
          ) : null}
          <Button manner="quiet" disabled={busy}>
            {clock.asksStart ? `Start ${clock.name}` : `Start ${clock.name} from ${page.received}`}
          </Button>
        </div>
      )}
    </ActForm>
  );
}

/** The choice of any clock in the catalogue, and of another start than the receipt. */
export function StartClock() {
  const { page, answer } = useInquiry();
  const { ours, others } = page.clockChoices;
  const isOpen = answer?.act === "clock" && answer.values.which === "chosen";
  return (
    <Change label="Start a clock of law" isOpen={isOpen}>
      <ActForm act="clock" about="chosen" className="flow">
        {({ problem, value, busy }) => (
          <>
            <input type="hidden" name="which" value="chosen" />
            <Select
              id="clock"
              label="Which law"
              help="The laws of this school stand first."
              options={[
                { value: "", label: "Choose" },
                ...[...ours, ...others].map(({ name, label }) => ({ value: name, label })),
              ]}
              defaultValue={value("clock") ?? ""}
              error={problem("clock")}
              required
            />
            <Field
              id="clock-from"
              name="from"
              type="date"
              label="It counts from"
              help={`Leave it empty for the receipt, ${page.received}.`}
              max={page.today}
              defaultValue={value("from")}
              error={problem("from")}
              optional="optional"
            />
            <Field
              id="clock-from-time"
              name="fromTime"
              type="time"
              label="At what time"
              help="Only for clocks that count hours."
              defaultValue={value("fromTime")}
              error={problem("fromTime")}
              optional="optional"
            />
            <Field
              id="clock-meeting"
              name="meeting"
              type="date"
              label="Day of the meeting or hearing"
              help="Only for a clock that runs until a meeting."
              defaultValue={value("meeting")}
              error={problem("meeting")}
              optional="optional"
            />
            <Field
              id="clock-reason"
              name="reason"
              label="What started it, for the record"
              defaultValue={value("reason")}
              error={problem("reason")}
              optional="optional"
            />
            <Button manner="quiet" disabled={busy}>
              Start it
            </Button>
          </>
        )}
      </ActForm>
    </Change>
  );
}
