import { DueTime } from "../ui/due-time.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { ExtendClock, HoldClock, MeetClock, ReleaseClock, WaiveClock } from "./clock-forms.tsx";
import type { ClockLine } from "./clock-lines.ts";
import { StartClock, SuggestedClock } from "./clock-start.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

/** The clocks of law that run here, what the parent's words suggest, and the choice; beside the procedure's own dates. */
export function ClockFacts() {
  const { page } = useInquiry();
  const { clocks, clockChoices, may, closed } = page;
  const isOffered = may.clock && !closed;
  if (clocks.length === 0 && !isOffered) return null;
  return (
    <Section title="Law">
      {clocks.length ? (
        <ul className="dutylist">
          {clocks.map((clock) => (
            <li key={clock.id}>
              <Clock clock={clock} />
            </li>
          ))}
        </ul>
      ) : clockChoices.suggested.length && isOffered ? null : (
        <p className="soft">No clock of law runs. A person starts one when the law asks for it.</p>
      )}
      {isOffered ? (
        <>
          {clockChoices.suggested.map((one) => (
            <SuggestedClock key={one.name} clock={one} />
          ))}
          <StartClock />
        </>
      ) : null}
    </Section>
  );
}

function Clock({ clock }: { clock: ClockLine }) {
  const { page } = useInquiry();
  const { may, closed } = page;
  const isOpen = !clock.over && !closed;
  return (
    <>
      <p>
        <StateMark state={clock.state} word={clock.stands} /> {clock.plain}{" "}
        <span className="soft small">
          <span className="lawname">{clock.name}</span>, {clock.law}
        </span>
      </p>
      {clock.held ? (
        <p className="small">It stands still {clock.held}.</p>
      ) : (
        <DueTime
          at={clock.at}
          says={clock.left ? `by ${clock.when} (${clock.left})` : `by ${clock.when}`}
          why={clock.why}
        />
      )}
      <p className="soft small">{clock.source}</p>
      {isOpen && may.clockMet ? <MeetClock clock={clock} /> : null}
      {isOpen && may.clockHold && clock.mayHold.length ? <HoldClock clock={clock} /> : null}
      {isOpen && may.clockRelease && clock.held ? <ReleaseClock clock={clock} /> : null}
      {isOpen && may.clockExtension && clock.extension ? <ExtendClock clock={clock} /> : null}
      {isOpen && may.clockWaiver ? <WaiveClock clock={clock} /> : null}
    </>
  );
}
