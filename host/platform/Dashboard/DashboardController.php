<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Dashboard;

use OCA\Socle\Host\AppFramework\Registration;
use OCA\Socle\Host\Container;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\Dashboard\IAPIWidget;
use OCP\Dashboard\IAPIWidgetV2;
use OCP\Dashboard\IButtonWidget;
use OCP\Dashboard\IConditionalWidget;
use OCP\Dashboard\IIconWidget;
use OCP\Dashboard\IWidget;
use OCP\Dashboard\Model\WidgetButton;
use OCP\Dashboard\Model\WidgetItem;
use OCP\IRequest;
use OCP\IUserSession;

/** What the app has for the dashboard, in Nextcloud's names and shapes; the host has no such page. */
final class DashboardController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Registration $registration,
		private readonly Container $container,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	/** @return DataResponse<int, array<string, mixed>, array<string, mixed>> */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/widgets')]
	public function widgets(): DataResponse {
		return new DataResponse(array_map(fn (IWidget $widget): array => [
			'id' => $widget->getId(),
			'title' => $widget->getTitle(),
			'order' => $widget->getOrder(),
			'icon_class' => $widget->getIconClass(),
			'icon_url' => $widget instanceof IIconWidget ? $widget->getIconUrl() : '',
			'widget_url' => $widget->getUrl(),
			'item_api_versions' => array_keys(array_filter([1 => $widget instanceof IAPIWidget, 2 => $widget instanceof IAPIWidgetV2])),
			'buttons' => array_map(static fn (WidgetButton $button): array => [
				'type' => $button->getType(),
				'text' => $button->getText(),
				'link' => $button->getLink(),
			], $widget instanceof IButtonWidget ? $widget->getWidgetButtons($this->uid()) : []),
		], $this->offered()));
	}

	/**
	 * @param list<string> $widgets those that the page shows
	 * @return DataResponse<int, array<string, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/widget-items')]
	public function items(int $limit = 7, array $widgets = []): DataResponse {
		$items = [];
		foreach (array_intersect_key($this->offered(), array_flip($widgets)) as $id => $widget) {
			if ($widget instanceof IAPIWidget) {
				$items[$id] = array_map(static fn (WidgetItem $item): array => $item->jsonSerialize(), $widget->getItems($this->uid(), null, $limit));
			}
		}
		return new DataResponse($items);
	}

	/**
	 * @param list<string> $widgets those that the page shows
	 * @return DataResponse<int, array<string, mixed>, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v2/widget-items')]
	public function itemsV2(int $limit = 7, array $widgets = []): DataResponse {
		$items = [];
		foreach (array_intersect_key($this->offered(), array_flip($widgets)) as $id => $widget) {
			if ($widget instanceof IAPIWidgetV2) {
				$items[$id] = $widget->getItemsV2($this->uid(), null, $limit)->jsonSerialize();
			}
		}
		return new DataResponse($items);
	}

	/** @return array<string, IWidget> those that are offered to this person */
	private function offered(): array {
		$widgets = [];
		foreach ($this->registration->widgets() as $class) {
			$widget = $this->container->get($class);
			if ($widget instanceof IWidget && !($widget instanceof IConditionalWidget && !$widget->isEnabled())) {
				$widgets[$widget->getId()] = $widget;
			}
		}
		return $widgets;
	}

	private function uid(): string {
		return (string)$this->session->getUser()?->getUID();
	}
}
