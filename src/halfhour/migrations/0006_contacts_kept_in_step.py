"""What keeping contacts in step remembers: patience, what was sent, photographs, answers."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('halfhour', '0005_set_aside_and_corrected'),
    ]

    operations = [
        migrations.AddField(
            model_name='contactserver',
            name='failures',
            field=models.PositiveSmallIntegerField(default=0),
        ),
        migrations.AddField(
            model_name='contactserver',
            name='retry_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='contactserver',
            name='sends_new',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='remotecard',
            name='here',
            field=models.CharField(blank=True, max_length=64),
        ),
        migrations.AddField(
            model_name='remotecard',
            name='photo',
            field=models.CharField(blank=True, max_length=100),
        ),
        migrations.AddField(
            model_name='remotecard',
            name='wish',
            field=models.CharField(blank=True, choices=[('remove', 'remove it there too'), ('leave', 'leave it there')], max_length=10),
        ),
    ]
