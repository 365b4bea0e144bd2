import { type IncidentText, incidentWords } from "../../letters/words/incident-words.ts";
import { direction } from "../direction.ts";
import { Notice } from "../ui/notice.tsx";

type Props = { language: string; incidents: readonly IncidentText[] };

/** What goes on at the school, before anything else: the approved words, when there are more, where to collect, what to bring. */
export const IncidentNotice = ({ language, incidents }: Props) =>
  incidents.map((text) => (
    <Notice key={text.title} kind="due" title={text.title}>
      {text.follows ? <p>{text.follows}</p> : null}
      <p className="statement" lang={text.in} dir={direction(text.in)}>
        {text.statement}
      </p>
      <p>{text.please}</p>
      {text.where ? <p>{text.where}</p> : null}
      {text.bring ? <p>{text.bring}</p> : null}
      <p>
        <b>{text.next}</b> {text.noStatus}
      </p>
      <p>{incidentWords(language).stillAsk}</p>
      <p className="soft small">{text.approved}</p>
    </Notice>
  ));
