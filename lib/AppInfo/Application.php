<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\AppInfo;

use OCA\Socle\Access\AccessMiddleware;
use OCA\Socle\Access\AddNavigationEntry;
use OCA\Socle\Access\ForgetDeletedGroup;
use OCA\Socle\Breach\BreachNotifier;
use OCA\Socle\Circle\AdditionNotifier;
use OCA\Socle\Circle\CircleRecorded;
use OCA\Socle\Circle\FollowGroups;
use OCA\Socle\Circle\ForgetDeletedAddition;
use OCA\Socle\Circle\MandateNotifier;
use OCA\Socle\Decision\DecisionDueNotifier;
use OCA\Socle\Decision\DecisionNotifier;
use OCA\Socle\Decision\DecisionRecorded;
use OCA\Socle\Decision\DecisionReferenceProvider;
use OCA\Socle\Decision\DecisionSearchProvider;
use OCA\Socle\Decision\DecisionWidget;
use OCA\Socle\Decision\ForgetDeletedAuthor;
use OCA\Socle\Decision\NotifyOfDecisions;
use OCA\Socle\Decision\PersonRedacted;
use OCA\Socle\Feed\ForgetDeletedFeed;
use OCA\Socle\Folder\AddToFiles;
use OCA\Socle\Folder\FollowCircles;
use OCA\Socle\Import\ImportNotifier;
use OCA\Socle\Key\ForgetDeletedHolder;
use OCA\Socle\Key\KeyNotifier;
use OCA\Socle\Ledger\ForgetDeletedRecorder;
use OCA\Socle\Minutes\FollowAdoptions;
use OCA\Socle\Minutes\ForgetDeletedWriter;
use OCA\Socle\Minutes\ForgetRedacted;
use OCA\Socle\Problem\ProblemMiddleware;
use OCA\Socle\Reconcile\FollowPeople;
use OCA\Socle\Reconcile\FollowRecord;
use OCA\Socle\Register\ContactSearchProvider;
use OCA\Socle\Register\UnlinkDeletedAccount;
use OCA\Socle\Rights\RequestNotifier;
use OCA\Socle\Stage\FollowStages;
use OCA\Socle\Stage\NewcomerNotifier;
use OCP\AppFramework\App;
use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\Group\Events\GroupDeletedEvent;
use OCP\Group\Events\UserAddedEvent;
use OCP\Group\Events\UserRemovedEvent;
use OCP\Navigation\Events\LoadAdditionalEntriesEvent;
use OCP\User\Events\UserChangedEvent;
use OCP\User\Events\UserDeletedEvent;

/** Registers names only: a request to another page of the instance loads nothing of ours beyond this. */
final class Application extends App implements IBootstrap {
	public const ID = 'socle';

	public function __construct() {
		parent::__construct(self::ID);
	}

	public function register(IRegistrationContext $context): void {
		$context->registerNotifierService(ImportNotifier::class);
		$context->registerNotifierService(BreachNotifier::class);
		$context->registerNotifierService(RequestNotifier::class);
		$context->registerNotifierService(KeyNotifier::class);
		$context->registerNotifierService(MandateNotifier::class);
		$context->registerNotifierService(NewcomerNotifier::class);
		$context->registerNotifierService(AdditionNotifier::class);
		$context->registerNotifierService(DecisionNotifier::class);
		$context->registerNotifierService(DecisionDueNotifier::class);
		$context->registerSearchProvider(ContactSearchProvider::class);
		$context->registerSearchProvider(DecisionSearchProvider::class);
		$context->registerDashboardWidget(DecisionWidget::class);
		$context->registerReferenceProvider(DecisionReferenceProvider::class);
		$context->registerMiddleware(ProblemMiddleware::class);
		$context->registerMiddleware(AccessMiddleware::class);
		$context->registerEventListener(LoadAdditionalEntriesEvent::class, AddNavigationEntry::class);
		$context->registerEventListener(GroupDeletedEvent::class, ForgetDeletedGroup::class);
		$context->registerEventListener(UserDeletedEvent::class, UnlinkDeletedAccount::class);
		$context->registerEventListener(UserDeletedEvent::class, ForgetDeletedHolder::class);
		$context->registerEventListener(UserDeletedEvent::class, ForgetDeletedRecorder::class);
		$context->registerEventListener(UserDeletedEvent::class, ForgetDeletedFeed::class);
		$context->registerEventListener(UserDeletedEvent::class, ForgetDeletedAuthor::class);
		$context->registerEventListener(UserDeletedEvent::class, ForgetDeletedWriter::class);
		$context->registerEventListener(UserDeletedEvent::class, ForgetDeletedAddition::class);
		$context->registerEventListener(PersonRedacted::class, ForgetRedacted::class);
		foreach ([GroupDeletedEvent::class, UserAddedEvent::class, UserRemovedEvent::class, UserDeletedEvent::class, UserChangedEvent::class] as $event) {
			$context->registerEventListener($event, FollowPeople::class);
			$context->registerEventListener($event, FollowGroups::class);
		}
		$context->registerEventListener(DecisionRecorded::class, FollowAdoptions::class);
		$context->registerEventListener(AddToFiles::EVENT, AddToFiles::class);
		$context->registerEventListener(CircleRecorded::class, FollowCircles::class);
		// once its folders have followed
		$context->registerEventListener(CircleRecorded::class, FollowRecord::class);
		$context->registerEventListener(DecisionRecorded::class, NotifyOfDecisions::class);
		foreach ([UserAddedEvent::class, UserRemovedEvent::class, UserDeletedEvent::class] as $event) {
			$context->registerEventListener($event, FollowStages::class);
		}
	}

	public function boot(IBootContext $context): void {
	}
}
