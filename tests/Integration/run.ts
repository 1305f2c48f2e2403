// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// `npm run test:integration [-- file filters]`: on a fresh embedded host.

import { ROOT } from '../harness/host.ts'
import { runTests } from '../harness/suites.ts'

process.exit(await runTests({}, ['--only=integration', ...process.argv.slice(2)], ROOT) ? 0 : 1)
