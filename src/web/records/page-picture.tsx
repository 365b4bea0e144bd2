import { useRef, useState } from "react";
import type { ItemPage } from "./item-page.ts";

type Area = { left: number; top: number; width: number; height: number };
const round = (part: number) => Math.round(part * 1_000) / 10;

/** A page with its boxes; where scripts run, a new box is drawn with the pointer and lands in the form below. */
export function PagePicture({ page, onDraw }: { page: ItemPage; onDraw: (area: Area) => void }) {
  const svg = useRef<SVGSVGElement>(null);
  const [from, setFrom] = useState<[number, number] | null>(null);
  const [area, setArea] = useState<Area | null>(null);
  const at = (event: React.PointerEvent): [number, number] => {
    const { left, top, width, height } = svg.current?.getBoundingClientRect() ?? {
      left: 0,
      top: 0,
      width: 1,
      height: 1,
    };
    const part = (value: number) => Math.min(1, Math.max(0, value));
    return [part((event.clientX - left) / width), part((event.clientY - top) / height)];
  };
  return (
    <div className="pagepicture">
      <img
        src={`${page.at}/pages/${page.page}${page.sees ? "" : "?copy"}`}
        alt={`Page ${page.page} of ${page.title}`}
      />
      <svg
        ref={svg}
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          if (page.isOver) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setFrom(at(event));
        }}
        onPointerMove={(event) => {
          if (!from) return;
          const [x, y] = at(event);
          const [left, top] = [Math.min(x, from[0]), Math.min(y, from[1])];
          setArea({ left, top, width: Math.max(x, from[0]) - left, height: Math.max(y, from[1]) - top });
        }}
        onPointerUp={() => {
          setFrom(null);
          if (area)
            onDraw({
              ...{ left: round(area.left), top: round(area.top) },
              ...{ width: round(area.width), height: round(area.height) },
            });
        }}
      >
        {page.boxes.map(({ nth, left, top, width, height }) => (
          <rect key={nth} className="box" x={left} y={top} width={width} height={height} />
        ))}
        {area ? (
          <rect className="newbox" x={area.left} y={area.top} width={area.width} height={area.height} />
        ) : null}
      </svg>
      {/* Not in the other picture, whose signs would be drawn out with the page. */}
      <svg className="boxnumbers" aria-hidden="true">
        {page.boxes.map(({ nth, number, left, top, height }) => (
          <text key={nth} x={`${100 * Math.max(left, 0.03)}%`} y={`${100 * (top + height / 2)}%`}>
            {number}
          </text>
        ))}
      </svg>
    </div>
  );
}
