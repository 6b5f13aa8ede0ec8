import { connect } from 'node:net'

/** Both loopback addresses that `localhost` may mean, because a browser tries either. */
const loopback = ['127.0.0.1', '::1'] as const

/** Whether something answers on a port of this machine. */
function isTaken(port: number): Promise<boolean> {
  const answers = loopback.map(
    (host) =>
      new Promise<boolean>((resolve) => {
        const socket = connect({ host, port })
        socket.once('connect', () => {
          socket.destroy()
          resolve(true)
        })
        socket.once('error', () => resolve(false))
      }),
  )
  return Promise.all(answers).then((taken) => taken.includes(true))
}

/**
 * The first port from `wanted` on where nothing answers, on neither loopback address: binding alone would not notice a server on
 * the other one, which `localhost` might then open.
 * @throws {Error} if a hundred ports in a row are taken
 */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (!(await isTaken(port))) return port
  }
  throw new Error(`The ports ${wanted} to ${wanted + 99} are all taken; end one of the servers on them.`)
}
