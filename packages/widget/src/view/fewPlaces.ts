/** As many places a card names one by one; of more it says how many there are. */
export const fewPlaces = 3;
