/** The package ships its types beside its entry point, where TypeScript does not look for them. */
declare module 'edtf' {
  /** Milliseconds since 1970 of the first and last moment; infinite for the open side of an interval. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
