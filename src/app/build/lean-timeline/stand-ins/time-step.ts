/** Items aren't moved by hand, so there is nothing that they would snap to. */
export default { snap: null };
