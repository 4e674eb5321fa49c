import { solve } from './proof'

/** Solves beside the page, so that typing never waits for it. */
self.onmessage = ({ data }: MessageEvent<{ challenge: string; bits: number }>) => self.postMessage(solve(data.challenge, data.bits))
