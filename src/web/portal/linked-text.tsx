/** Plain words in which our own web addresses can be followed; what ends a sentence stays outside the link. */
export const LinkedText = ({ text }: { text: string }) =>
  text.split(/(https?:\/\/[^\s<>"'`\u2066-\u2069]{1,2000})/).map((part, at) => {
    if (at % 2 === 0) return part;
    const end = /[.,;:!?)،؛؟]$/.test(part) ? part.slice(0, -1) : part;
    return [
      <a key={part} href={end}>
        {end}
      </a>,
      part.slice(end.length),
    ];
  });
