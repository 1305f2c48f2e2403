<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Activity;

use OCA\Socle\Access\InName;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Decision\Decision;
use OCA\Socle\Decision\DecisionAddress;
use OCA\Socle\Decision\DecisionConcern;
use OCA\Socle\Decision\DecisionNaming;
use OCP\Activity\Exceptions\UnknownActivityException;
use OCP\Activity\IEvent;
use OCP\Activity\IProvider;
use OCP\L10N\IFactory;

/** Words for what DecisionActivities tells, as things stand when they are read, with the rights of whom it is for. */
final readonly class DecisionActivityProvider implements IProvider {
	public function __construct(
		private InName $inName,
		private DecisionConcern $concern,
		private DecisionNaming $naming,
		private DecisionAddress $address,
		private IFactory $languages,
	) {
	}

	/**
	 * @param string $language
	 * @throws UnknownActivityException also of what she may not read any more: the stream leaves it out
	 */
	public function parse($language, IEvent $event, ?IEvent $previousEvent = null): IEvent {
		if ($event->getApp() !== Application::ID || $event->getObjectType() !== DecisionActivities::OBJECT) {
			throw new UnknownActivityException();
		}
		$decision = $this->inName->of($event->getAffectedUser(), fn (): ?Decision => $this->concern->insider((int)$event->getObjectId()));
		$l = $this->languages->get(Application::ID, $language);
		$what = $decision === null ? '' : $this->naming->of($decision);
		$subject = $decision === null ? null : match ($event->getSubject()) {
			'adopted' => $l->t('Adopted: %s', [$what]),
			'published' => $l->t('Summary published: %s', [$what]),
			'objected' => $what === '' ? $l->t('Someone objects to a proposal of your circle') : $l->t('Someone objects to a proposal: %s', [$what]),
			default => null,
		};
		if ($decision === null || $subject === null) {
			throw new UnknownActivityException();
		}
		return $event->setParsedSubject($subject)->setLink($this->address->of($decision->id))->setIcon($this->address->icon());
	}
}
