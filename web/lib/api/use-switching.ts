import { useIsMutating } from '@tanstack/react-query';

export const switchKey = ['workspace'];

/** While the data is being switched the server answers nothing else, so the page asks nothing else. */
export function useSwitching(): boolean {
  return useIsMutating({ mutationKey: switchKey }) > 0;
}
