/** Plays the session: a second of the page is a minute of it. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

interface Played {
  /** s, where the session stands. */
  readonly moment: () => number;
  /** s, its last moment. */
  readonly end: () => number;
  readonly onMove: (moment: number) => void;
  /** When it has stopped, by itself or not. */
  readonly onStop: () => void;
}

export interface Player {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/** Seconds of the session in one of the page's. */
const speed = 60;

const wantsStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A reader who wants no motion gets the end at once. */
export function usePlayer(played: Played): Player {
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(played);
  latest.current = played;
  const control = useMemo(() => {
    let frame: number | null = null;
    const stop = (): void => {
      if (frame === null) return;
      cancelAnimationFrame(frame);
      frame = null;
      setPlaying(false);
      latest.current.onStop();
    };
    const start = (): void => {
      const { end, moment, onMove, onStop } = latest.current;
      if (wantsStill()) {
        onMove(end());
        onStop();
        return;
      }
      const from = moment() >= end() ? 0 : moment();
      let began: number | null = null;
      const step = (now: number): void => {
        began ??= now;
        const next = Math.min(end(), from + Math.floor((speed * (now - began)) / 1000));
        onMove(next);
        if (next >= end()) stop();
        else frame = requestAnimationFrame(step);
      };
      setPlaying(true);
      frame = requestAnimationFrame(step);
    };
    return {
      stop,
      toggle: () => {
        if (frame === null) start();
        else stop();
      },
    };
  }, []);
  useEffect(() => control.stop, [control]);
  return { isPlaying, ...control };
}
