import { type RefObject, useEffect, useState } from "react";

/** Begins to load shortly before the chart is reached. */
const AHEAD = "200px";

/**
 * What is loaded once an element comes into view, not before; null until then. Where it cannot be fetched nothing is lost but the pointer,
 * and it is tried again when the element comes back into view.
 * @param load always the same function
 */
export function useWhenInView<T>(box: RefObject<HTMLElement | null>, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ it: T } | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let loading = false;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        if (loading) return;
        loading = true;
        load().then(
          (it) => {
            observer.disconnect();
            setLoaded({ it });
          },
          () => {
            loading = false;
          },
        );
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, load]);
  return loaded ? loaded.it : null;
}
