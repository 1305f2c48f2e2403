<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;

/** Arguments that are required and are text. */
trait Text {
	private function needs(string ...$names): static {
		foreach ($names as $name) {
			$this->addArgument($name, InputArgument::REQUIRED);
		}
		return $this;
	}

	private function argument(InputInterface $input, string $name): string {
		$value = $input->getArgument($name);
		return is_string($value) ? $value : '';
	}
}
