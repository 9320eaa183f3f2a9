import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { Readiness } from './readiness.js';

/** For load balancers and container platforms. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers; nothing else is looked at, so that a lost database does not get it killed. */
  @Get('live')
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'live' };
  }

  /**
   * 200 when the database answers and every migration has run, else 503. A virus scanner that does not answer is told
   * and changes nothing: everything but uploads works, and all processes ask the same scanner, so that taking this one
   * away would help nobody.
   */
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: string; scanner?: string }> {
    const hindrance = await this.readiness.hindrance();
    if (hindrance) throw new ServiceUnavailableException({ status: 'not ready', reason: hindrance });
    const scanner = await this.readiness.scanner();
    return { status: 'ready', ...(scanner && { scanner }) };
  }
}
