/** Words of the delete button and the time bars, none of which are shown. */
export default {};
