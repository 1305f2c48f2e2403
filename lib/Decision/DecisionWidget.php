<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCP\Dashboard\IAPIWidget;
use OCP\Dashboard\IAPIWidgetV2;
use OCP\Dashboard\IButtonWidget;
use OCP\Dashboard\IConditionalWidget;
use OCP\Dashboard\IIconWidget;
use OCP\Dashboard\Model\WidgetButton;
use OCP\Dashboard\Model\WidgetItem;
use OCP\Dashboard\Model\WidgetItems;
use OCP\L10N\IFactory;

/** Decisions on Nextcloud's dashboard: what waits to be published and reviewed by her circles, then the latest. The platform draws it. */
final readonly class DecisionWidget implements IAPIWidget, IAPIWidgetV2, IButtonWidget, IIconWidget, IConditionalWidget {
	private const ORDER = 30;

	public function __construct(
		private Viewer $viewer,
		private DecisionOverview $overview,
		private DecisionAddress $address,
		private IFactory $languages,
	) {
	}

	public function getId(): string {
		return 'socle_decisions';
	}

	public function getTitle(): string {
		return $this->languages->get(Application::ID)->t('Decisions');
	}

	public function getOrder(): int {
		return self::ORDER;
	}

	public function getIconClass(): string {
		return 'icon-file';
	}

	public function getIconUrl(): string {
		return $this->address->icon();
	}

	public function getUrl(): string {
		return $this->address->list();
	}

	public function load(): void {
	}

	public function isEnabled(): bool {
		return $this->viewer->may(Capability::DecisionsRead);
	}

	/** @return list<WidgetItem> */
	public function getItems(string $userId, ?string $since = null, int $limit = 7): array {
		// the viewer is who is logged in: nobody looks in another's name
		if ($userId !== $this->viewer->id() || !$this->isEnabled()) {
			return [];
		}
		return array_map(
			fn (array $item): WidgetItem => new WidgetItem($item['title'], $item['about'], $item['url'], $this->getIconUrl(), (string)$item['id']),
			$this->overview->of($limit, $this->languages->get(Application::ID)),
		);
	}

	public function getItemsV2(string $userId, ?string $since = null, int $limit = 7): WidgetItems {
		return new WidgetItems($this->getItems($userId, $since, $limit), $this->languages->get(Application::ID)->t('No decision yet'));
	}

	/** @return list<WidgetButton> */
	public function getWidgetButtons(string $userId): array {
		$text = $this->languages->get(Application::ID)->t('All decisions');
		return [new WidgetButton(WidgetButton::TYPE_MORE, $this->address->list(), $text)];
	}
}
