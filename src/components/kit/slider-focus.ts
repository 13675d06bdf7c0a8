/** Whether the reader is at a slider. It says its own value, so a message leaves that out. */
export const sliderHasFocus = (): boolean =>
  document.activeElement?.matches("input[type=range], [role=slider]") ?? false;
