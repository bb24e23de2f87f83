import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PUBLIC, REQUIRES } from './requires.ts';

const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);
const HTTP_METHOD = 'method';

/** Stopper oppstarten når et rotfelt eller en REST-rute ikke er merket med nøyaktig én av @Requires og @Public. */
@Injectable()
export class MarkedFieldsCheck implements OnModuleInit {
  constructor(private readonly discovery: DiscoveryService, private readonly scanner: MetadataScanner, private readonly reflector: Reflector) {}

  onModuleInit(): void {
    const unmarked = [...this.discovery.getProviders(), ...this.discovery.getControllers()].flatMap(({ instance, metatype }) => {
      const prototype = instance && Object.getPrototypeOf(instance);
      if (!prototype || !metatype) return [];
      return this.scanner.getAllMethodNames(prototype)
        .filter((name) => this.isWronglyMarked(prototype[name])).map((name) => `${metatype.name}.${name}`);
    });
    if (unmarked.length > 0) throw new Error(`Rotfelt uten nøyaktig én av @Requires og @Public: ${unmarked.join(', ')}`);
  }

  private isWronglyMarked(handler: () => unknown): boolean {
    const isEntry = ROOT_TYPES.has(this.reflector.get<string>(RESOLVER_TYPE, handler)) || this.reflector.get(HTTP_METHOD, handler) !== undefined;
    if (!isEntry) return false;
    const marks = [REQUIRES, PUBLIC].filter((mark) => this.reflector.get(mark, handler) !== undefined);
    return marks.length !== 1;
  }
}
