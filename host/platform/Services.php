<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

use OCA\Socle\Host\AppFramework\InitialState;
use OCA\Socle\Host\AppFramework\TimeFactory;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Http\Request;
use OCA\Socle\Host\Page\Assets;
use Psr\Log\LoggerInterface;

/** What stands behind each interface of OCP. */
final readonly class Services {
	private const CLASSES = [
		\OCP\Activity\IManager::class => Activity\Activities::class,
		\OCP\App\IAppManager::class => AppManager::class,
		\OCP\AppFramework\Http\IOutput::class => Http\Output::class,
		\OCP\AppFramework\Utility\ITimeFactory::class => TimeFactory::class,
		\OCP\BackgroundJob\IJobList::class => BackgroundJob\JobList::class,
		\OCP\Config\IUserConfig::class => Config\UserConfig::class,
		\OCP\EventDispatcher\IEventDispatcher::class => EventDispatcher\EventDispatcher::class,
		\OCP\Files\IRootFolder::class => Files\RootFolder::class,
		\OCP\IAppConfig::class => Config\AppConfig::class,
		\OCP\IConfig::class => Config\Config::class,
		\OCP\IDBConnection::class => Connection::class,
		\OCP\IGroupManager::class => Group\GroupManager::class,
		\OCP\INavigationManager::class => Navigation\NavigationManager::class,
		\OCP\IPhoneNumberUtil::class => PhoneNumberUtil::class,
		\OCP\IRequest::class => Request::class,
		\OCP\IURLGenerator::class => AppFramework\URLGenerator::class,
		\OCP\IUserManager::class => User\UserManager::class,
		\OCP\IUserSession::class => Session\UserSession::class,
		\OCP\L10N\IFactory::class => L10N\Factory::class,
		\OCP\Mail\IEmailValidator::class => Mail\EmailValidator::class,
		\OCP\Mail\IMailer::class => Mail\Mailer::class,
		\OCP\Notification\IManager::class => Notification\Manager::class,
		\OCP\Security\ICrypto::class => Security\Crypto::class,
		\OCP\Talk\IBroker::class => Talk\Broker::class,
		\OCP\Share\IManager::class => Share\Manager::class,
		\Psr\Clock\ClockInterface::class => TimeFactory::class,
	];

	public static function container(Place $place, Request $request): Container {
		$container = new Container('socle');
		foreach (self::CLASSES as $interface => $class) {
			$container->alias($interface, $class);
		}
		$container->set(Container::class, $container);
		$container->set(\Psr\Container\ContainerInterface::class, $container);
		$container->set(Place::class, $place);
		$container->set(Request::class, $request);
		$container->set(LoggerInterface::class, new Log("$place->data/host.log", $request->getId()));
		$container->set(AppInfo::class, AppInfo::read("$place->project/appinfo/info.xml"));
		$container->factory(TimeFactory::class, static fn (): TimeFactory => new TimeFactory());
		$container->factory(Connection::class, static fn (): Connection => Connection::open($place->database));
		$container->perApp(\OCP\IL10N::class, static fn (string $app): \OCP\IL10N => $container->of(\OCP\L10N\IFactory::class)->get($app));
		$container->perApp(
			\OCP\AppFramework\Services\IInitialState::class,
			static fn (string $app): InitialState => new InitialState($app, $container->of(Assets::class)),
		);
		$container->perApp(
			\OCP\Files\IAppData::class,
			static fn (string $app): \OCP\Files\IAppData => new Files\AppData("$place->data/appdata/$app"),
		);
		Current::set($container);
		return $container;
	}
}
