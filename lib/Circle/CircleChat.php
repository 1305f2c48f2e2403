<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;
use OCP\IUserManager;
use OCP\Talk\IBroker;
use Throwable;

/**
 * Where the people of a circle talk: a room of Talk that is made for it, or a chat elsewhere.
 *
 * @psalm-import-type SocleCircleChat from ResponseDefinitions
 */
final readonly class CircleChat {
	/** A room of Talk. */
	private const TALK = 'talk';

	public function __construct(
		private CircleMapper $circles,
		private CircleGroupMapper $mapping,
		private Coordinators $coordinators,
		private IUserManager $users,
		private IBroker $talk,
		private CircleLog $log,
	) {
	}

	/**
	 * @return SocleCircleChat with the room and the group that should be in it: an app can make a room, but only a person can
	 *                         bring people into it
	 */
	public function describe(Circle $circle): array {
		$isRoom = $circle->chatKind === self::TALK;
		return [
			'kind' => $circle->chatKind,
			'url' => $circle->chatUrl,
			'talk' => $this->talk->hasBackend(),
			'room' => $isRoom ? basename($circle->chatUrl) : '',
			'group' => $isRoom ? $this->mapping->of($circle->id)[GroupRight::Write->value] ?? '' : '',
		];
	}

	/**
	 * @param string $kind '' for none; talk makes a room
	 * @return SocleCircleChat
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function set(Circle $circle, string $kind, string $url): array {
		$url = match ($kind) {
			'' => '',
			self::TALK => $circle->chatKind === self::TALK ? $circle->chatUrl : $this->makeRoom($circle),
			default => ChatLink::check($kind, $url),
		};
		if ($kind !== $circle->chatKind || $url !== $circle->chatUrl) {
			$this->circles->change($circle->id, ['chat_kind' => $kind, 'chat_url' => $url]);
			$this->log->record($circle->id, CircleAction::Chat, '', $kind);
		}
		return $this->describe($this->circles->find($circle->id) ?? $circle);
	}

	/** @throws Conflict */
	private function makeRoom(Circle $circle): string {
		if (!$this->talk->hasBackend()) {
			throw new Conflict('talk_missing');
		}
		$moderators = array_values(array_filter(array_map($this->users->get(...), $this->coordinators->of($circle->id))));
		try {
			return $this->talk->createConversation($circle->name, $moderators)->getAbsoluteUrl();
		} catch (Throwable) {
			// whatever goes wrong inside of another app
			throw new Conflict('talk_failed');
		}
	}
}
