/** Lets a change wait for the click under way: a page that moves between press and release loses the click. */
import { useEffect, useRef } from "preact/hooks";

const clickable = "a, button, input, label, summary";
/** ms */
const longestPress = 500;

/** The returned function runs a change at once, or, while the mouse is pressed, just before the click is handled. */
export function useAfterPress(): (run: () => void) => void {
  const pressed = useRef(false);
  useEffect(() => {
    const press = ({ target }: MouseEvent): void => {
      pressed.current = target instanceof Element && target.closest(clickable) !== null;
    };
    const release = (): void => {
      pressed.current = false;
    };
    window.addEventListener("mousedown", press, true);
    window.addEventListener("mouseup", release, true);
    return () => {
      window.removeEventListener("mousedown", press, true);
      window.removeEventListener("mouseup", release, true);
    };
  }, []);
  return (run) => {
    if (!pressed.current) {
      run();
      return;
    }
    const finish = (): void => {
      clearTimeout(timer);
      window.removeEventListener("click", finish, true);
      run();
    };
    // A press that turns into a drag ends without a click.
    const timer = setTimeout(finish, longestPress);
    window.addEventListener("click", finish, true);
  };
}
