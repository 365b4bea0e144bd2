const line = 'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/>';
/** As markup, like the shapes of states. */
const shapes: Record<string, string> = {
  mail: `<path d="M1.5 3.5h13v9h-13zM1.5 4l6.500 5 6.500-5" ${line}`,
  letter: `<path d="M3 1.500h7l3 3v10H3z" ${line}<path d="M5.500 7.500h5M5.500 10.500h5" ${line}`,
  phone: `<path d="M3 1.500 6 2l1 3-1.500 1.500a9 9 0 0 0 4 4L11 9l3 1 .5 3c-6 2.500-14-5.500-11.500-11.500Z" ${line}`,
  walk_in: `<circle cx="8" cy="4" r="2.500" ${line}<path d="M2.500 14.500c0-7 11-7 11 0" ${line}`,
  sms: `<path d="M1.500 2.500h13v8h-7l-3 3v-3h-3z" ${line}`,
  web: `<circle cx="8" cy="8" r="6.500" ${line}<path d="M1.500 8h13M8 1.500c-4.500 4-4.500 9 0 13 4.500-4 4.500-9 0-13" ${line}`,
};

/** By what way an inquiry came, as a shape. The word stands beside it. */
export const SourceMark = ({ source }: { source: string }) => (
  <svg
    viewBox="0 0 16 16"
    width="1em"
    height="1em"
    aria-hidden="true"
    className="source"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: it is written above, and nothing of anybody's is in it
    dangerouslySetInnerHTML={{ __html: shapes[source] ?? shapes.web ?? "" }}
  />
);
