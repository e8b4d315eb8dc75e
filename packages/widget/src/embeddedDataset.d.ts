declare module 'virtual:embedded-dataset' {
  /** The data inside the drop-in file, as `unpackDataset` reads it; the build puts it there. */
  const packed: string;
  export default packed;
}
