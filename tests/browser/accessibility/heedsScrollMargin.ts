/** Whether the engine heeds `scroll-margin` when the focus goes to something that is in its window already; WebKitGTK does not. */
export function heedsScrollMargin(): boolean {
  const [room, probe] = [document.createElement('div'), document.createElement('button')];
  room.style.height = '300vh';
  probe.style.scrollMarginBlock = '96px';
  document.body.prepend(room, probe);
  probe.after(room.cloneNode());
  window.scrollBy(0, probe.getBoundingClientRect().top);
  probe.focus();
  const { top } = probe.getBoundingClientRect();
  probe.nextElementSibling!.remove();
  probe.remove();
  room.remove();
  window.scrollTo(0, 0);
  return top > 50;
}
