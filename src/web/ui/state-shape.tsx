import type { State } from "./state.ts";

const ring = '<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.6"';
/** As markup: a queue of fifty rows has a hundred shapes, and React would take each line of them for a thing of its own. */
const shapes: Record<State | "info", string> = {
  met: '<circle cx="8" cy="8" r="7.25" fill="currentColor"/><path d="m4.6 8.3 2.3 2.3 4.5-4.9" fill="none" stroke="var(--sheet)" stroke-width="1.9"/>',
  due: `${ring}/><path d="M8 3.6A4.4 4.4 0 0 1 8 12.4Z" fill="currentColor"/>`,
  missed:
    '<path d="M8 .9 15.6 14.6H.4Z" fill="currentColor"/><path d="M8 5.6v4.2M8 11.4v1.7" stroke="var(--sheet)" stroke-width="1.7"/>',
  refused:
    '<path d="M5.1 1.2h5.8l3.9 3.9v5.8l-3.9 3.9H5.1l-3.9-3.9V5.1Z" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M4.4 8h7.2" stroke="currentColor" stroke-width="2.2"/>',
  open: `${ring}/>`,
  waiting: `${ring} stroke-dasharray="2.6 2.5"/><path d="M6.2 5.6v4.8M9.8 5.6v4.8" stroke="currentColor" stroke-width="1.6"/>`,
  info: '<rect x="1.5" y="1.5" width="13" height="13" rx="1.5" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 7v4.6M8 4.2v1.7" stroke="currentColor" stroke-width="1.7"/>',
};

/** The shape of a state, for readers who do not see its colour. The word beside it is its name. */
export const StateShape = ({ state }: { state: State | "info" }) => (
  <svg
    viewBox="0 0 16 16"
    width="1em"
    height="1em"
    aria-hidden="true"
    className={state}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: it is written above, and nothing of anybody's is in it
    dangerouslySetInnerHTML={{ __html: shapes[state] }}
  />
);
