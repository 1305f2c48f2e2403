// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import '@nextcloud/password-confirmation/style.css'

/** A chunk of its own: the dialog is only loaded when it is needed. */
export { confirmPassword } from '@nextcloud/password-confirmation'
