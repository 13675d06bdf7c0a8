/** The thin line is a day's running, its thick part the hard minutes. */
interface Props {
  /** s. */
  readonly time: number;
  readonly hard: number;
  /** s of the longest day, which fills the width. */
  readonly longest: number;
}

export function TimeLine({ time, hard, longest }: Props) {
  const width = (seconds: number): number => Math.round((100 * seconds) / longest);
  return (
    <svg class="plan-line" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
      {time > 0 && <rect y="1.75" width={width(time)} height="1.5" />}
      {hard > 0 && <rect width={width(hard)} height="5" />}
    </svg>
  );
}
