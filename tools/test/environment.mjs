import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** Disse finnes i enhver global, men skal være dem Node selv bruker, så det som kommer fra Node, er av samme klasse. */
const fromNode = ['Buffer', 'ArrayBuffer', 'Uint8Array'];

/**
 * Jests egen omgivelse har en Proxy under alt globalt: hvert `Map`, `Math` og `undefined` spør den, og koden går opptil tretti ganger saktere.
 * Denne har en vanlig global, som programmet har når det kjører; innholdet og skillet mellom filene er som før.
 */
export default class Environment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const global = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    for (const name of Reflect.ownKeys(this.global)) {
      if (Object.hasOwn(global, name) && !fromNode.includes(name)) continue;
      Object.defineProperty(global, name, Object.getOwnPropertyDescriptor(this.global, name));
    }
    Object.assign(global, { global, Error: Object.assign(global.Error, { stackTraceLimit: this.global.Error.stackTraceLimit }) });
    this.moduleMocker = new this.moduleMocker.constructor(global);
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global });
    this.fakeTimers = null;
    this.context = this.global = global;
  }

  /** Noe som henger igjen etter en fil, skal ikke holde på alt fila lastet. */
  async teardown() {
    await super.teardown();
    this.global = null;
  }
}
