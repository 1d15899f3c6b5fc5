/** Run in the page: what has a transition, an animation or a smooth scroll. */
export function moving(): string[] {
  const seconds = (text: string) => Math.max(...text.split(",").map((part) => Number.parseFloat(part) * (part.includes("ms") ? 0.001 : 1)));
  return [...document.querySelectorAll("*")]
    .filter((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      const animated = animationName !== "none" && seconds(animationDuration) > 0.01;
      return seconds(transitionDuration) > 0.01 || animated || scrollBehavior === "smooth";
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
