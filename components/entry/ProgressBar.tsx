/** Done, doubtful and left, to scale; said in words beside it. */
export function ProgressBar({ targets, done, doubtful }: { targets: number; done: number; doubtful: number }) {
  const share = (count: number) => (targets === 0 ? 0 : (100 * count) / targets);
  return (
    <svg className="progress" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className="progress-done" width={share(done)} height="1" />
      <rect className="progress-doubtful" x={share(done)} width={share(doubtful)} height="1" />
    </svg>
  );
}
